//! What tests of several rooms share.

pub mod rig;
pub mod samples;
