//! Reads the headings and the code blocks of a Markdown document.

use std::ops::Range;

/// How a here-document begins; it ends with the line `END`.
const HERE_DOCUMENT: &str = "<<'END'";

/// A document: its lines, the levels of its headings, and its fenced code blocks.
pub(crate) struct Document {
    lines: Vec<String>,
    pub(crate) headings: Vec<usize>,
    pub(crate) blocks: Vec<Block>,
}

/// A fenced code block.
pub(crate) struct Block {
    /// Line of the opening fence, counted from 1.
    pub(crate) line: usize,
    /// The text after the opening fence: a language and further words.
    pub(crate) info: String,
    pub(crate) body: String,
}

/// A command of a console block, with the output that the document shows.
pub(crate) struct Step {
    pub(crate) command: String,
    pub(crate) output: String,
    /// The lines of the output in the document, counted from 0.
    pub(crate) lines: Range<usize>,
}

impl Document {
    pub(crate) fn parse(text: &str) -> Self {
        let lines: Vec<String> = text.lines().map(str::to_owned).collect();
        let (mut headings, mut blocks) = (Vec::new(), Vec::<Block>::new());
        let mut open = false;
        for (number, line) in lines.iter().enumerate() {
            if let Some(info) = line.strip_prefix("```") {
                if !open {
                    blocks.push(Block { line: number + 1, info: info.trim().to_owned(), body: String::new() });
                }
                open = !open;
            } else if open {
                if let Some(block) = blocks.last_mut() {
                    block.body.push_str(line);
                    block.body.push('\n');
                }
            } else if line.starts_with('#') {
                headings.push(line.bytes().take_while(|byte| *byte == b'#').count());
            }
        }
        Self { lines, headings, blocks }
    }

    /// Replaces ranges of lines.
    pub(crate) fn replace(&mut self, mut updates: Vec<(Range<usize>, String)>) {
        updates.sort_by_key(|(lines, _)| std::cmp::Reverse(lines.start));
        for (lines, text) in updates {
            self.lines.splice(lines, text.lines().map(|line| line.trim_end().to_owned()));
        }
    }

    /// Replaces the bodies of all code blocks by those of a document in another language.
    pub(crate) fn copy_code(&mut self, other: &Self) {
        let updates = self.blocks.iter().zip(&other.blocks).map(|(block, other)| {
            let end = block.line + block.body.lines().count();
            (block.line..end, other.body.clone())
        });
        let updates = updates.collect();
        self.replace(updates);
    }

    pub(crate) fn text(&self) -> String {
        self.lines.join("\n") + "\n"
    }
}

impl Block {
    /// Whether the block has a word in its info string: `console`, `background`, `rust`.
    pub(crate) fn is(&self, word: &str) -> bool {
        self.info.split([' ', ',']).any(|part| part == word)
    }

    /// The commands of a console block. A command begins with `$ ` and goes on after a backslash, or up to the end of its
    /// here-document.
    pub(crate) fn steps(&self) -> Vec<Step> {
        let mut steps: Vec<Step> = Vec::new();
        let mut continued = false;
        for (offset, line) in self.body.lines().enumerate() {
            let number = self.line + offset;
            if let Some(command) = line.strip_prefix("$ ") {
                let lines = number + 1..number + 1;
                steps.push(Step { command: command.to_owned(), output: String::new(), lines });
                continued = line.ends_with('\\') || line.ends_with(HERE_DOCUMENT);
            } else if let Some(step) = steps.last_mut() {
                if continued {
                    step.command.push('\n');
                    step.command.push_str(line);
                    continued = if step.command.contains(HERE_DOCUMENT) { line != "END" } else { line.ends_with('\\') };
                    step.lines = number + 1..number + 1;
                } else {
                    step.output.push_str(line);
                    step.output.push('\n');
                    step.lines.end = number + 1;
                }
            } else {
                panic!("line {}: a console block begins with a command", number + 1);
            }
        }
        steps
    }
}
