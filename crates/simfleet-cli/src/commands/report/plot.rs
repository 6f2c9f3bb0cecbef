//! Plots over time as SVG: the number of cards by state, and the used volume.

use std::collections::BTreeMap;
use std::fmt::Write;
use std::time::SystemTime;

use simfleet_fleet::SweepRecord;
use time::OffsetDateTime;
use time::macros::format_description;

use super::escape::escape;
use crate::lang::text;

/// More states are drawn together.
const SERIES: usize = 6;
/// Of more sweeps, this many are drawn, evenly chosen. The last one is always among them.
const POINTS: usize = 200;
const WIDTH: f64 = 480.0;
const HEIGHT: f64 = 210.0;
/// The space around the plot: left, right, top, bottom.
const MARGIN: (f64, f64, f64, f64) = (60.0, 8.0, 10.0, 22.0);

/// The place of values in the picture.
struct Scale {
    first: f64,
    last: f64,
    top: f64,
}

impl Scale {
    fn x(&self, at: f64) -> f64 {
        let span = (self.last - self.first).max(1.0);
        MARGIN.0 + (at - self.first) / span * (WIDTH - MARGIN.0 - MARGIN.1)
    }

    fn y(&self, value: f64) -> f64 {
        HEIGHT - MARGIN.3 - value / self.top * (HEIGHT - MARGIN.2 - MARGIN.3)
    }
}

/// One sweep of a plot: the seconds since 1970, and its values.
struct Point {
    at: f64,
    values: Vec<f64>,
}

/// Returns the sweeps that a plot shows: complete ones over the whole fleet.
fn shown(sweeps: &[SweepRecord]) -> Vec<&SweepRecord> {
    let whole: Vec<&SweepRecord> =
        sweeps.iter().filter(|sweep| sweep.is_whole && sweep.is_complete && sweep.totals.is_some()).collect();
    let step = whole.len().div_ceil(POINTS).max(1);
    let mut shown: Vec<&SweepRecord> = whole.iter().rev().step_by(step).copied().collect();
    shown.reverse();
    shown
}

fn seconds(at: SystemTime) -> f64 {
    OffsetDateTime::from(at).unix_timestamp() as f64
}

/// Returns a figure with the number of cards by state, one area above the other.
pub(super) fn states(sweeps: &[SweepRecord]) -> String {
    let sweeps = shown(sweeps);
    let mut sums: BTreeMap<&str, u64> = BTreeMap::new();
    for (state, count) in sweeps.iter().filter_map(|sweep| sweep.totals.as_ref()).flat_map(|totals| &totals.states) {
        *sums.entry(state).or_default() += count;
    }
    let mut names: Vec<&str> = sums.keys().copied().collect();
    names.sort_by_key(|name| std::cmp::Reverse(sums[name]));
    let has_others = names.len() > SERIES;
    names.truncate(SERIES);
    let points: Vec<Point> = sweeps
        .iter()
        .filter_map(|sweep| {
            let totals = sweep.totals.as_ref()?;
            let count = |name: &&str| totals.states.get(*name).copied().unwrap_or_default();
            let mut values: Vec<u64> = names.iter().map(count).collect();
            if has_others {
                values.push(totals.states.values().sum::<u64>() - values.iter().sum::<u64>());
            }
            Some(Point {
                at: seconds(sweep.started_at),
                values: values.into_iter().map(|value| value as f64).collect(),
            })
        })
        .collect();
    let mut labels: Vec<String> = names.iter().map(|name| name.replace('_', " ")).collect();
    if has_others {
        labels.push(text!("page-other-states"));
    }
    let title = text!("page-plot-states");
    figure(&title, &points, &|value| grouped(value.round() as u64), &|scale, svg| areas(scale, svg, &points), &labels)
}

/// Returns a figure with the used volume of all cards.
pub(super) fn usage(sweeps: &[SweepRecord]) -> String {
    let sweeps = shown(sweeps);
    let kilobytes = |sweep: &&SweepRecord| sweep.totals.as_ref().map_or(0.0, |totals| totals.used_kb as f64);
    let most = sweeps.iter().map(kilobytes).fold(0.0, f64::max);
    let (unit, size) = unit_of(most);
    let used = |sweep: &&SweepRecord| Point { at: seconds(sweep.started_at), values: vec![kilobytes(sweep) / size] };
    let points: Vec<Point> = sweeps.iter().map(used).collect();
    let title = text!("page-plot-usage");
    let volume = |value: f64| format!("{} {unit}", grouped(value.round() as u64));
    figure(&title, &points, &volume, &|scale, svg| curve(scale, svg, &points), &[])
}

type Draw<'a> = dyn Fn(&Scale, &mut String) + 'a;

fn figure(title: &str, points: &[Point], label: &dyn Fn(f64) -> String, draw: &Draw<'_>, legend: &[String]) -> String {
    let mut html = format!("<figure><figcaption>{}</figcaption>", escape(title));
    let (Some(first), Some(last)) = (points.first(), points.last()) else {
        return html + &format!("<p class=\"soft\">{}</p></figure>", escape(&text!("page-plot-none")));
    };
    if points.len() == 1 {
        return html + &format!("<p class=\"soft\">{}</p></figure>", escape(&text!("page-plot-one")));
    }
    let most = points.iter().map(|point| point.values.iter().sum::<f64>()).fold(0.0, f64::max);
    let scale = Scale { first: first.at, last: last.at, top: round_up(most) };
    let _ = write!(
        html,
        "<svg class=\"plot\" viewBox=\"0 0 {WIDTH} {HEIGHT}\" role=\"img\" aria-label=\"{}\">",
        escape(title)
    );
    for part in 0..=4 {
        let value = scale.top * f64::from(part) / 4.0;
        let y = scale.y(value);
        let right = WIDTH - MARGIN.1;
        let _ = write!(html, "<line class=\"grid\" x1=\"{}\" y1=\"{y:.1}\" x2=\"{right}\" y2=\"{y:.1}\"/>", MARGIN.0);
        let (x, y) = (MARGIN.0 - 5.0, y + 4.0);
        let _ = write!(html, "<text x=\"{x}\" y=\"{y:.1}\" text-anchor=\"end\">{}</text>", escape(&label(value)));
    }
    draw(&scale, &mut html);
    for (at, x, anchor) in [(first.at, MARGIN.0, "start"), (last.at, WIDTH - MARGIN.1, "end")] {
        let y = HEIGHT - 5.0;
        let _ = write!(html, "<text x=\"{x}\" y=\"{y}\" text-anchor=\"{anchor}\">{}</text>", escape(&day(at)));
    }
    html.push_str("</svg>");
    if !legend.is_empty() {
        html.push_str("<ul class=\"legend\">");
        for (index, name) in legend.iter().enumerate() {
            let mark = format!(
                "<svg viewBox=\"0 0 8 8\" aria-hidden=\"true\"><rect class=\"c{index}\" width=\"8\" height=\"8\"/></svg>"
            );
            let last = last.values.get(index).copied().unwrap_or_default();
            let _ = write!(html, "<li>{mark}{} · {}</li>", escape(name), escape(&label(last)));
        }
        html.push_str("</ul>");
    }
    html + "</figure>"
}

fn areas(scale: &Scale, svg: &mut String, points: &[Point]) {
    let series = points.first().map_or(0, |point| point.values.len());
    for index in 0..series {
        let below = |point: &Point| point.values.iter().take(index).sum::<f64>();
        let upper = points.iter().map(|point| (point.at, below(point) + point.values.get(index).unwrap_or(&0.0)));
        let lower = points.iter().rev().map(|point| (point.at, below(point)));
        let corners: Vec<String> =
            upper.chain(lower).map(|(at, value)| format!("{:.1},{:.1}", scale.x(at), scale.y(value))).collect();
        let _ = write!(svg, "<polygon class=\"c{index}\" points=\"{}\"/>", corners.join(" "));
    }
}

fn curve(scale: &Scale, svg: &mut String, points: &[Point]) {
    let place = |point: &Point| (scale.x(point.at), scale.y(point.values.first().copied().unwrap_or_default()));
    let corners: Vec<String> = points.iter().map(place).map(|(x, y)| format!("{x:.1},{y:.1}")).collect();
    let _ = write!(svg, "<polyline class=\"curve\" points=\"{}\"/>", corners.join(" "));
    for (x, y) in points.iter().map(place) {
        let _ = write!(svg, "<circle class=\"c0\" cx=\"{x:.1}\" cy=\"{y:.1}\" r=\"2.5\"/>");
    }
}

/// Returns the largest unit of which a volume in KB is at least four, so that the marks of the axis are whole numbers, and its
/// size in KB.
fn unit_of(kb: f64) -> (&'static str, f64) {
    let units = [("KB", 1.0), ("MB", 1024.0), ("GB", 1_048_576.0), ("TB", 1_073_741_824.0)];
    units.into_iter().rfind(|(_, size)| kb >= size * 4.0).unwrap_or(("KB", 1.0))
}

/// Returns the next round number whose quarters are round and whole.
fn round_up(value: f64) -> f64 {
    let mut step = 1.0;
    loop {
        for factor in [1.0, 1.25, 1.5, 2.0, 2.5, 3.0, 4.0, 5.0, 6.0, 8.0] {
            let quarter: f64 = step * factor;
            if quarter.fract() == 0.0 && quarter * 4.0 >= value {
                return quarter * 4.0;
            }
        }
        step *= 10.0;
    }
}

fn day(at: f64) -> String {
    let shape = format_description!("[year]-[month]-[day] [hour]:[minute]");
    let at = OffsetDateTime::from_unix_timestamp(at as i64).ok();
    at.and_then(|at| at.format(shape).ok()).unwrap_or_default()
}

/// Returns a number with commas between groups of three digits.
pub(super) fn grouped(number: u64) -> String {
    let digits = number.to_string();
    let mut text = String::new();
    for (index, digit) in digits.chars().enumerate() {
        if index > 0 && (digits.len() - index).is_multiple_of(3) {
            text.push(',');
        }
        text.push(digit);
    }
    text
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn numbers_are_grouped_and_rounded_up() {
        assert_eq!([0, 999, 1000, 1_234_567].map(grouped), ["0", "999", "1,000", "1,234,567"]);
        assert_eq!([0.0, 3.0, 5.0, 41.0, 4995.0].map(round_up), [4.0, 4.0, 8.0, 60.0, 5000.0]);
        assert_eq!([0.0, 5000.0, 692_186_112.0].map(|kb| unit_of(kb).0), ["KB", "MB", "GB"]);
    }
}
