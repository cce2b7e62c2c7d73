package coop.teyel.pos.peripherals;

import static coop.teyel.pos.db.Tables.DEVICE;

import coop.teyel.hardware.connections.Address;
import coop.teyel.hardware.customerdisplay.DisplayProtocol;
import coop.teyel.hardware.drawer.Trigger;
import coop.teyel.hardware.scanning.ScannerFormat;
import coop.teyel.hardware.scanning.Terminator;
import java.util.Optional;
import org.jooq.DSLContext;
import org.jooq.Record;
import org.springframework.stereotype.Repository;

@Repository
class DeviceRows {

  private static final String BETWEEN = "\t";

  private final DSLContext sql;

  DeviceRows(DSLContext sql) {
    this.sql = sql;
  }

  Optional<Device> find(Device.Kind kind) {
    return sql.selectFrom(DEVICE).where(DEVICE.KIND.eq(kind)).fetchOptional(DeviceRows::device);
  }

  void keep(Device device) {
    remove(device.kind());
    sql.insertInto(DEVICE)
        .set(DEVICE.KIND, device.kind())
        .set(DEVICE.ADDRESS, device.port().toString())
        .set(DEVICE.DETAIL, detail(device))
        .execute();
  }

  void remove(Device.Kind kind) {
    sql.deleteFrom(DEVICE).where(DEVICE.KIND.eq(kind)).execute();
  }

  private static String detail(Device device) {
    return switch (device) {
      case Device.Scanner scanner -> detail(scanner.format());
      case Device.Display display -> display.commands().name();
      case Device.Drawer drawer -> drawer.trigger().hex();
    };
  }

  private static String detail(ScannerFormat format) {
    return String.join(BETWEEN, format.terminator().name(), format.prefix(), format.suffix());
  }

  private static Device device(Record row) {
    Address.Serial port = Device.portAt(row.get(DEVICE.ADDRESS)).orElseThrow();
    String detail = row.get(DEVICE.DETAIL);
    return switch (row.get(DEVICE.KIND)) {
      case SCANNER -> new Device.Scanner(port, format(detail));
      case DISPLAY -> new Device.Display(port, DisplayProtocol.valueOf(detail));
      case DRAWER -> new Device.Drawer(port, new Trigger(detail));
    };
  }

  private static ScannerFormat format(String detail) {
    String[] parts = detail.split(BETWEEN, -1);
    return new ScannerFormat(parts[1], parts[2], Terminator.valueOf(parts[0]));
  }
}
