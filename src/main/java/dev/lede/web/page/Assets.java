package dev.lede.web.page;

import java.io.IOException;
import java.io.InputStream;
import java.net.JarURLConnection;
import java.net.URI;
import java.net.URL;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeSet;
import java.util.function.Predicate;
import java.util.jar.JarEntry;
import java.util.jar.JarFile;
import java.util.stream.Stream;

/**
 * The files of one folder of the class path, in memory. Immutable; may be shared by threads.
 *
 * <p>Only files with an extension that browsers use are taken, and none that is hidden.
 */
public final class Assets {
  private final Map<String, Asset> files;

  private Assets(Map<String, Asset> files) {
    this.files = Map.copyOf(files);
  }

  /**
   * Reads a folder of the class path, wherever parts of it are. Blocks: for the start of the
   * program, on a thread that may wait.
   *
   * @param folder such as {@code webroot}, without a slash at its end
   * @param marker a resource that lies in every jar or directory that has a part of the folder:
   *     jars need no entries for their directories, so the folder itself may not be found
   * @throws IOException when something cannot be read
   */
  public static Assets load(ClassLoader loader, String folder, String marker) throws IOException {
    return load(loader, folder, marker, name -> true);
  }

  /** Reads some files of a folder of the class path, those of these names, as all are read. */
  public static Assets load(
      ClassLoader loader, String folder, String marker, Predicate<String> wanted)
      throws IOException {
    Map<String, Asset> files = new HashMap<>();
    for (URL place : Collections.list(loader.getResources(marker))) {
      if (place.openConnection() instanceof JarURLConnection jar) {
        addJar(files, jar, folder + "/", wanted);
      } else {
        addDirectory(files, root(place, marker).resolve(folder), wanted);
      }
    }
    return new Assets(files);
  }

  private static Path root(URL place, String marker) {
    Path root = Path.of(URI.create(place.toString()));
    for (int i = 0; i < Path.of(marker).getNameCount(); i++) {
      root = root.getParent();
    }
    return root;
  }

  private static void addJar(
      Map<String, Asset> files,
      JarURLConnection connection,
      String prefix,
      Predicate<String> wanted)
      throws IOException {
    connection.setUseCaches(false);
    try (JarFile jar = connection.getJarFile()) {
      for (JarEntry entry : Collections.list(jar.entries())) {
        String name = entry.getName();
        if (!entry.isDirectory()
            && name.startsWith(prefix)
            && wanted.test(name.substring(prefix.length()))) {
          try (InputStream in = jar.getInputStream(entry)) {
            add(files, name.substring(prefix.length()), in);
          }
        }
      }
    }
  }

  private static void addDirectory(
      Map<String, Asset> files, Path directory, Predicate<String> wanted) throws IOException {
    if (!Files.isDirectory(directory)) {
      return;
    }
    List<Path> found;
    try (Stream<Path> walk = Files.walk(directory)) {
      found = walk.filter(Files::isRegularFile).toList();
    }
    for (Path file : found) {
      String name = directory.relativize(file).toString().replace('\\', '/');
      if (wanted.test(name)) {
        try (InputStream in = Files.newInputStream(file)) {
          add(files, name, in);
        }
      }
    }
  }

  private static void add(Map<String, Asset> files, String name, InputStream in)
      throws IOException {
    Optional<String> mediaType = Asset.mediaTypeOf(name);
    boolean hidden = name.startsWith(".") || name.contains("/.");
    if (mediaType.isPresent() && !hidden) {
      files.putIfAbsent(name, Asset.of(mediaType.get(), in.readAllBytes()));
    }
  }

  /** Makes now what else is made with the first request of each file. Takes a tenth of a second. */
  public void prepare() {
    files.values().forEach(Asset::tag);
  }

  /** The files of both. */
  public Assets with(Assets others) {
    Map<String, Asset> all = new HashMap<>(files);
    all.putAll(others.files);
    return new Assets(all);
  }

  /** Tells these files from any others: a hash of their names and contents, which takes a while. */
  String fingerprint() {
    MessageDigest hash = Asset.hash();
    for (String name : new TreeSet<>(files.keySet())) {
      hash.update(name.getBytes(StandardCharsets.UTF_8));
      hash.update((byte) 0);
      hash.update(files.get(name).bytes().getBytes());
    }
    return Asset.shortened(hash.digest());
  }

  /** How many files there are. */
  public int size() {
    return files.size();
  }

  /** The file of this name, such as {@code js/app.js}, or null. */
  Asset get(String name) {
    return files.get(name);
  }
}
