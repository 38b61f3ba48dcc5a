//! Stub.
/// Stub.
#[derive(Debug)]
pub struct SettingError;
/// Stub.
pub fn set() {}
