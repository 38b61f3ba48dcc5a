//! Files that are written beside their targets, to be renamed when whole.

/// A file beside its target. Others may do with it what the system lets them
/// do with any new file.
pub(super) fn beside() -> tempfile::Builder<'static, 'static> {
    let mut builder = tempfile::Builder::new();
    builder.prefix(".thethuc-");
    open_to_all(&mut builder);
    builder
}

/// Lets others do with a file what the system lets them do with any new file.
pub(super) fn open_to_all<'b, 'p, 's>(
    builder: &'b mut tempfile::Builder<'p, 's>,
) -> &'b mut tempfile::Builder<'p, 's> {
    #[cfg(unix)]
    {
        use std::os::unix::fs::PermissionsExt;
        builder.permissions(std::fs::Permissions::from_mode(0o666));
    }
    builder
}
