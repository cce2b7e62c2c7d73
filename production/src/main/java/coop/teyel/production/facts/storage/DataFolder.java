package coop.teyel.production.facts.storage;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.FileStore;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/// The folder that holds the database, held by one running copy of the program.
public final class DataFolder implements AutoCloseable {

  private static final long LEAST_FREE_BYTES = 50L * 1024 * 1024;
  private static final Set<String> NETWORK_FILE_SYSTEMS =
      Set.of("nfs", "nfs4", "cifs", "smb2", "smbfs", "9p", "afpfs", "webdav", "fuse.sshfs");

  private final Path folder;
  private final FileChannel channel;

  private DataFolder(Path folder, FileChannel channel) {
    this.folder = folder;
    this.channel = channel;
  }

  /// Makes the folder where it is missing, checks that a database can live in it, and takes it.
  static DataFolder take(Path folder) {
    try {
      make(folder);
      if (!Files.isWritable(folder)) {
        throw readOnly(folder, null);
      }
      refuseNetwork(folder, Files.getFileStore(folder));
      refuseFull(folder, Files.getFileStore(folder));
      return new DataFolder(folder, lock(folder));
    } catch (IOException e) {
      throw readOnly(folder, e);
    }
  }

  /// Others on the same computer have no business in it.
  private static void make(Path folder) throws IOException {
    if (folder.getFileSystem().supportedFileAttributeViews().contains("posix")) {
      Files.createDirectories(
          folder,
          PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rwx------")));
    } else {
      Files.createDirectories(folder);
    }
  }

  /// A file of that name in the folder.
  public Path file(String name) {
    return folder.resolve(name);
  }

  @Override
  public void close() throws IOException {
    channel.close();
  }

  private static void refuseNetwork(Path folder, FileStore store) {
    if (NETWORK_FILE_SYSTEMS.contains(store.type().toLowerCase(Locale.ROOT))) {
      throw new CannotStart(
          "The data folder " + folder + " is on a network drive, where a database can be damaged.",
          "Choose a folder on this computer's own disk: teyel.data=/a/local/folder");
    }
  }

  private static void refuseFull(Path folder, FileStore store) throws IOException {
    if (store.getUsableSpace() < LEAST_FREE_BYTES) {
      throw new CannotStart(
          "The disk of the data folder " + folder + " is full.",
          "Free at least 50 MB on it, or choose another folder: teyel.data=/another/folder");
    }
  }

  private static FileChannel lock(Path folder) throws IOException {
    FileChannel channel =
        FileChannel.open(
            folder.resolve("teyel.lock"), StandardOpenOption.CREATE, StandardOpenOption.WRITE);
    FileLock lock;
    try {
      lock = channel.tryLock();
    } catch (OverlappingFileLockException e) {
      lock = null;
    }
    if (lock == null) {
      channel.close();
      throw new CannotStart(
          "Teyel is already running with the data folder " + folder + ".",
          "Use the copy that is running, or stop it first. A second co-op needs its own folder: teyel.data=/another/folder");
    }
    return channel;
  }

  private static CannotStart readOnly(Path folder, @Nullable IOException cause) {
    CannotStart reason =
        new CannotStart(
            "Nothing can be written in the data folder " + folder + ".",
            "Give the user who starts Teyel the right to write there, or choose another folder: teyel.data=/another/folder");
    if (cause != null) {
      reason.initCause(cause);
    }
    return reason;
  }
}
