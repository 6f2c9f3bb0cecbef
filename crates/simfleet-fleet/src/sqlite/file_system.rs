//! Recognizes network file systems. A write-ahead log needs memory that all its users share, which hosts do not, and some
//! network file systems pretend to support it.

use std::path::Path;

/// Returns the type of the file system that has this file, if other hosts may use it too. Only Linux says what it is.
#[cfg(target_os = "linux")]
pub(super) fn network_file_system(path: &Path) -> Option<String> {
    let device = std::os::unix::fs::MetadataExt::dev(&std::fs::metadata(path).ok()?);
    // The paths of mounts may have any bytes.
    let mounts = std::fs::read("/proc/self/mountinfo").ok()?;
    type_of(&String::from_utf8_lossy(&mounts), device).filter(|kind| is_network(kind)).map(str::to_owned)
}

#[cfg(not(target_os = "linux"))]
pub(super) fn network_file_system(_path: &Path) -> Option<String> {
    None
}

/// Returns the type of the file system on this device, from the text of `/proc/self/mountinfo`.
#[cfg(any(target_os = "linux", test))]
fn type_of(mounts: &str, device: u64) -> Option<&str> {
    let major = (device >> 8) & 0xfff | (device >> 32) & !0xfff;
    let minor = device & 0xff | (device >> 12) & !0xff;
    let number = format!("{major}:{minor}");
    let mount = mounts.lines().find(|line| line.split(' ').nth(2) == Some(number.as_str()))?;
    mount.split_once(" - ")?.1.split(' ').next()
}

/// Returns whether other hosts may use a file system of this type. A file system in user space may be anything; `fuseblk` is
/// on a disk of this host.
#[cfg(any(target_os = "linux", test))]
fn is_network(kind: &str) -> bool {
    const NETWORK: [&str; 21] = [
        "9p", "afs", "beegfs", "ceph", "cifs", "coda", "drvfs", "fuse", "gfs2", "gpfs", "lustre", "ncpfs", "nfs",
        "nfs4", "ocfs2", "prl_fs", "smb3", "smbfs", "vboxsf", "virtiofs", "vmhgfs",
    ];
    NETWORK.contains(&kind) || kind.starts_with("fuse.")
}

#[cfg(test)]
mod tests {
    use super::*;

    const MOUNTS: &str = "\
22 1 254:0 / / rw,relatime shared:1 - ext4 /dev/vda rw
31 22 0:44 / /home rw,relatime shared:2 master:3 - nfs4 server:/home\\040of\\040all rw,vers=4.2
32 22 0:45 / /mnt/c rw - 9p C:\\134 rw
33 22 0:46 / /sshfs rw - fuse.sshfs host: rw
34 22 259:300 / /usb rw - fuseblk /dev/sdb1 rw
";

    #[test]
    fn network_file_systems_are_recognized_by_the_device() {
        let kind = |major: u64, minor: u64| type_of(MOUNTS, (minor & 0xff) | (major << 8) | ((minor & !0xff) << 12));
        for (device, expected, network) in [
            ((254, 0), "ext4", false),
            ((0, 44), "nfs4", true),
            ((0, 45), "9p", true),
            ((0, 46), "fuse.sshfs", true),
            ((259, 300), "fuseblk", false),
        ] {
            assert_eq!(kind(device.0, device.1), Some(expected));
            assert_eq!(is_network(expected), network, "{expected}");
        }
        assert_eq!(kind(7, 7), None);
    }
}
