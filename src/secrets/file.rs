//! The file where there is no key ring, and the marks beside it: a private folder with, for each profile and
//! platform, the item or the vault (mode 0600, replaced whole), a marker that the key ring holds something, and a lock.

use crate::config::paths::lock_file;
use secrecy::{ExposeSecret, SecretString};
use std::fs::{self, File, OpenOptions};
use std::io::{self, ErrorKind, Read, Write};
use std::path::{Path, PathBuf};

/// Largest item read, in bytes.
const MAX_ITEM: u64 = 1024 * 1024;

pub(super) struct PrivateFolder {
    folder: PathBuf,
    stem: String,
}

impl PrivateFolder {
    pub fn new(folder: PathBuf, stem: &str) -> Self {
        PrivateFolder { folder, stem: stem.to_owned() }
    }

    pub fn path(&self) -> &Path {
        &self.folder
    }

    pub fn item(&self) -> PathBuf {
        self.named("json")
    }

    pub fn vault(&self) -> PathBuf {
        self.named("vault")
    }

    pub fn marker(&self) -> PathBuf {
        self.named("keyring")
    }

    pub fn lock(&self) -> PathBuf {
        self.named("lock")
    }

    fn named(&self, ending: &str) -> PathBuf {
        self.folder.join(format!("{}.{ending}", self.stem))
    }

    /// Keeps other copies from changing the item until it is dropped; where the file system has no locks,
    /// nothing does.
    pub fn gate(&self) -> Option<File> {
        self.create().and_then(|()| lock_file(&self.named("item-lock"))).ok()
    }

    /// Removes the gate's file, by whoever stands in it.
    pub fn remove_gate(&self, _gate: &File) {
        // Left behind it holds nothing.
        let _ = remove(&self.named("item-lock"));
    }

    /// The text of the item or the vault; `None` where there is no such file.
    pub fn read(&self, path: &Path) -> io::Result<Option<SecretString>> {
        let file = match File::open(path) {
            Err(e) if e.kind() == ErrorKind::NotFound => return Ok(None),
            other => other?,
        };
        // Someone may have loosened it, or copied it from elsewhere.
        make_private(path, 0o600)?;
        // As long as it will be from the start: a text that grows would leave parts of it in memory.
        let mut text =
            String::with_capacity(1 + file.metadata().map_or(0, |meta| meta.len().min(MAX_ITEM) as usize));
        file.take(MAX_ITEM).read_to_string(&mut text)?;
        Ok(Some(SecretString::from(text)))
    }

    /// Replaces the item or the vault: whoever reads sees the old one or the new one, also after a crash.
    pub fn write(&self, path: &Path, text: &SecretString) -> io::Result<()> {
        self.create()?;
        let new = self.named("new");
        remove(&new)?;
        let mut options = OpenOptions::new();
        options.write(true).create_new(true);
        #[cfg(unix)]
        std::os::unix::fs::OpenOptionsExt::mode(&mut options, 0o600);
        let mut file = options.open(&new)?;
        let written = file.write_all(text.expose_secret().as_bytes()).and_then(|()| file.sync_all());
        drop(file);
        if let Err(error) = written.and_then(|()| fs::rename(&new, path)) {
            // Nothing half-written is left; the first error is the one to tell.
            let _ = remove(&new);
            return Err(error);
        }
        self.sync()
    }

    /// Overwrites and removes the plain item.
    pub fn destroy_item(&self) -> io::Result<()> {
        destroy(&self.named("new"))?;
        destroy(&self.item())
    }

    /// Overwrites and removes the vault.
    pub fn destroy_vault(&self) -> io::Result<()> {
        destroy(&self.vault())
    }

    pub fn write_marker(&self) -> io::Result<()> {
        self.create()?;
        if !self.marker().exists() {
            File::create(self.marker())?.sync_all()?;
            self.sync()?;
        }
        Ok(())
    }

    pub fn remove_marker(&self) -> io::Result<()> {
        remove(&self.marker())
    }

    fn create(&self) -> io::Result<()> {
        let mut builder = fs::DirBuilder::new();
        builder.recursive(true);
        #[cfg(unix)]
        std::os::unix::fs::DirBuilderExt::mode(&mut builder, 0o700);
        builder.create(&self.folder)?;
        make_private(&self.folder, 0o700)
    }

    /// Makes a rename last through a power cut.
    fn sync(&self) -> io::Result<()> {
        if cfg!(unix) { File::open(&self.folder)?.sync_all() } else { Ok(()) }
    }
}

/// Overwrites a file before it is removed, as far as disks still do that.
fn destroy(path: &Path) -> io::Result<()> {
    if let Ok(mut file) = OpenOptions::new().write(true).open(path) {
        let long = file.metadata()?.len().min(MAX_ITEM);
        let overwritten = io::copy(&mut io::repeat(0).take(long), &mut file).and_then(|_| file.sync_all());
        // It is removed either way.
        drop(overwritten);
    }
    remove(path)
}

fn remove(path: &Path) -> io::Result<()> {
    match fs::remove_file(path) {
        Err(e) if e.kind() != ErrorKind::NotFound => Err(e),
        _ => Ok(()),
    }
}

/// Takes all rights from everybody but the owner.
#[cfg(unix)]
fn make_private(path: &Path, mode: u32) -> io::Result<()> {
    use std::os::unix::fs::PermissionsExt;
    if fs::metadata(path)?.permissions().mode() & 0o077 == 0 {
        return Ok(());
    }
    fs::set_permissions(path, fs::Permissions::from_mode(mode))
}

/// Elsewhere the user's own folder is private by itself.
#[cfg(not(unix))]
fn make_private(_path: &Path, _mode: u32) -> io::Result<()> {
    Ok(())
}
