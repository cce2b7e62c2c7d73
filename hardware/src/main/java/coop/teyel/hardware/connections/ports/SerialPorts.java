package coop.teyel.hardware.connections.ports;

import com.fazecast.jSerialComm.SerialPort;
import java.io.File;
import java.io.IOException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.Callable;

/// The serial ports of this computer, by the name of the device behind each where Linux gives one:
/// that name stays when the cable moves to another socket.
final class SerialPorts {

  private static final String OPEN_BY_PATH = "User-Specified Port";

  private final Path byDevice;
  private final Callable<Map<String, String>> listed;

  SerialPorts(Path byDevice) {
    this(byDevice, SerialPorts::list);
  }

  /// @param listed the path of each port, and what it is called
  SerialPorts(Path byDevice, Callable<Map<String, String>> listed) {
    this.byDevice = byDevice;
    this.listed = listed;
  }

  List<Ports.Suggestion> find() throws Exception {
    Map<String, String> others = new TreeMap<>(listed.call());
    List<Ports.Suggestion> found = new ArrayList<>();
    for (Path link : links()) {
      String port = link.toRealPath().toString();
      String name = others.getOrDefault(port, String.valueOf(link.getFileName()));
      others.remove(port);
      Ports.Suggestion.of("serial:" + link, name).ifPresent(found::add);
    }
    others.forEach(
        (port, name) -> Ports.Suggestion.of("serial:" + port, name).ifPresent(found::add));
    return found;
  }

  private List<Path> links() throws IOException {
    List<Path> links = new ArrayList<>();
    if (Files.isDirectory(byDevice)) {
      try (DirectoryStream<Path> all = Files.newDirectoryStream(byDevice)) {
        // A device that is just being pulled leaves a link to nothing.
        all.forEach(link -> links.addAll(Files.exists(link) ? List.of(link) : List.of()));
      }
    }
    return links.stream().sorted().toList();
  }

  /// Without those that the library lists only because they are open; their paths were typed.
  private static Map<String, String> list() {
    Map<String, String> ports = new TreeMap<>();
    for (SerialPort port : SerialPort.getCommPorts()) {
      if (port.getPortDescription().equals(OPEN_BY_PATH)) {
        continue;
      }
      String system = port.getSystemPortName();
      ports.put(
          File.separatorChar == '\\' ? system : port.getSystemPortPath(),
          port.getPortDescription() + " (" + system + ")");
    }
    return ports;
  }
}
