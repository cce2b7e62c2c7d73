package coop.teyel.pos.devices;

import coop.teyel.hardware.connections.Address;
import coop.teyel.hardware.connections.Delivery;
import coop.teyel.hardware.connections.Trouble;
import java.io.IOException;
import java.net.InetSocketAddress;
import java.net.Socket;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.springframework.stereotype.Component;

/// Hands bytes to an address, one job at a time for each: a printer takes one client.
@Component
class Post {

  private final Map<String, Object> locks = new ConcurrentHashMap<>();

  Delivery send(Address address, byte[] bytes) {
    synchronized (locks.computeIfAbsent(address.toString(), _ -> new Object())) {
      Address.Tcp tcp = (Address.Tcp) address;
      try (Socket socket = new Socket()) {
        socket.connect(new InetSocketAddress(tcp.host(), tcp.port()), 2000);
        socket.getOutputStream().write(bytes);
        return new Delivery.Sent();
      } catch (IOException e) {
        return new Delivery.NothingLeft(Trouble.REFUSED, e.toString());
      }
    }
  }
}
