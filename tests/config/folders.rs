//! The folders of a profile and the small private files.

use swopdesk::config::env::EnvVars;
use swopdesk::config::paths::{Paths, ProfileName, read_file, write_private_file};

#[test]
fn one_folder_holds_everything_and_only_its_owner_reads_it() {
    let home = tempfile::tempdir().unwrap();
    let root = home.path().join("a/b");
    let env = EnvVars::of([("SWOPDESK_HOME", root.to_str().unwrap()), ("SWOPDESK_PROFILE", "shop-2")]);
    let paths = Paths::find(&env, ProfileName::choose(None, &env).unwrap()).unwrap();
    paths.create().unwrap();
    for folder in ["config", "data/shop-2", "state/shop-2", "cache/shop-2"] {
        assert!(root.join(folder).is_dir(), "{folder}");
    }
    write_private_file(&paths.secrets_file(), b"x").unwrap();
    write_private_file(&paths.secrets_file(), b"y").unwrap();
    assert_eq!(read_file(&paths.secrets_file()).unwrap().as_deref(), Some("y"));
    assert_eq!(read_file(&paths.profile_file()).unwrap(), None);
    #[cfg(unix)]
    {
        use std::os::unix::fs::PermissionsExt;
        let mode = |p: &std::path::Path| std::fs::metadata(p).unwrap().permissions().mode() & 0o777;
        for folder in ["", "config", "data", "data/shop-2", "state", "state/shop-2", "cache", "cache/shop-2"]
        {
            assert_eq!(mode(&root.join(folder)), 0o700, "{folder}");
        }
        assert_eq!(mode(&paths.secrets_file()), 0o600);
        let data = root.join("data");
        std::fs::set_permissions(&data, std::fs::Permissions::from_mode(0o755)).unwrap();
        paths.create().unwrap();
        assert_eq!(mode(&data), 0o700, "an open data folder is closed");
    }
    let left: Vec<_> = std::fs::read_dir(root.join("data/shop-2")).unwrap().collect();
    assert_eq!(left.len(), 1, "no temporary file stays");
}

#[test]
fn a_profile_is_a_plain_name() {
    for good in ["default", "shop-2", "A_b", "7"] {
        assert_eq!(ProfileName::new(good).unwrap().as_str(), good);
    }
    for bad in ["", "..", "a/b", "-a", "a b", "é", &"x".repeat(65)] {
        assert!(ProfileName::new(bad).is_err(), "{bad:?}");
    }
    let env = EnvVars::of([("SWOPDESK_PROFILE", "from-env")]);
    assert_eq!(ProfileName::choose(Some("option"), &env).unwrap().as_str(), "option");
    assert_eq!(ProfileName::choose(None, &env).unwrap().as_str(), "from-env");
    assert_eq!(ProfileName::choose(None, &EnvVars::default()).unwrap().as_str(), "default");
}

#[test]
fn the_systems_own_folders_without_swopdesk_home() {
    let paths = Paths::find(&EnvVars::default(), ProfileName::default()).unwrap();
    assert!(paths.config_file().is_absolute());
    assert!(paths.data_dir().to_string_lossy().contains("swopdesk"));
    assert_ne!(paths.data_dir(), paths.state_dir());
}
