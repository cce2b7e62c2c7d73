package coop.teyel.hardware.connections;

import java.io.IOException;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import javax.print.Doc;
import javax.print.DocFlavor;
import javax.print.DocPrintJob;
import javax.print.PrintException;
import javax.print.PrintService;
import javax.print.PrintServiceLookup;
import javax.print.ServiceUIFactory;
import javax.print.attribute.Attribute;
import javax.print.attribute.AttributeSet;
import javax.print.attribute.HashPrintJobAttributeSet;
import javax.print.attribute.HashPrintServiceAttributeSet;
import javax.print.attribute.PrintJobAttributeSet;
import javax.print.attribute.PrintRequestAttributeSet;
import javax.print.attribute.PrintServiceAttribute;
import javax.print.attribute.PrintServiceAttributeSet;
import javax.print.attribute.standard.PrinterIsAcceptingJobs;
import javax.print.event.PrintJobAttributeListener;
import javax.print.event.PrintJobListener;
import javax.print.event.PrintServiceAttributeListener;
import org.jspecify.annotations.Nullable;

/// A printer of the operating system that is in the test's hands.
public final class RehearsalQueue implements PrintService {

  private final List<byte[]> jobs = new CopyOnWriteArrayList<>();
  private final String name;
  private final Reception reception;
  private volatile PrinterIsAcceptingJobs accepting = PrinterIsAcceptingJobs.ACCEPTING_JOBS;

  private RehearsalQueue(String name, Reception reception) {
    this.name = name;
    this.reception = reception;
  }

  /// Registered until the end of the tests.
  public static RehearsalQueue that(String deed, Reception reception) {
    RehearsalQueue queue = new RehearsalQueue("Queue that " + deed + " ı", reception);
    PrintServiceLookup.registerService(queue);
    return queue;
  }

  public Address.SystemQueue address() {
    return new Address.SystemQueue(name);
  }

  public List<byte[]> jobs() {
    return jobs;
  }

  void stop() {
    accepting = PrinterIsAcceptingJobs.NOT_ACCEPTING_JOBS;
  }

  @Override
  public String getName() {
    return name;
  }

  @Override
  public DocPrintJob createPrintJob() {
    return new Job();
  }

  @Override
  public <T extends PrintServiceAttribute> @Nullable T getAttribute(Class<T> category) {
    return category == PrinterIsAcceptingJobs.class ? category.cast(accepting) : null;
  }

  @Override
  public PrintServiceAttributeSet getAttributes() {
    return new HashPrintServiceAttributeSet(accepting);
  }

  @Override
  public DocFlavor[] getSupportedDocFlavors() {
    return new DocFlavor[] {DocFlavor.BYTE_ARRAY.AUTOSENSE};
  }

  @Override
  public boolean isDocFlavorSupported(DocFlavor flavor) {
    return flavor.equals(DocFlavor.BYTE_ARRAY.AUTOSENSE);
  }

  @Override
  public Class<?>[] getSupportedAttributeCategories() {
    return new Class<?>[0];
  }

  @Override
  public boolean isAttributeCategorySupported(Class<? extends Attribute> category) {
    return false;
  }

  @Override
  public @Nullable Object getDefaultAttributeValue(Class<? extends Attribute> category) {
    return null;
  }

  @Override
  public @Nullable Object getSupportedAttributeValues(
      Class<? extends Attribute> category, @Nullable DocFlavor flavor, @Nullable AttributeSet set) {
    return null;
  }

  @Override
  public boolean isAttributeValueSupported(
      Attribute value, @Nullable DocFlavor flavor, @Nullable AttributeSet set) {
    return false;
  }

  @Override
  public @Nullable AttributeSet getUnsupportedAttributes(
      @Nullable DocFlavor flavor, @Nullable AttributeSet set) {
    return null;
  }

  @Override
  public @Nullable ServiceUIFactory getServiceUIFactory() {
    return null;
  }

  @Override
  public void addPrintServiceAttributeListener(PrintServiceAttributeListener listener) {}

  @Override
  public void removePrintServiceAttributeListener(PrintServiceAttributeListener listener) {}

  /// What becomes of a job.
  public interface Reception {
    void take(byte[] job) throws InterruptedException;
  }

  private final class Job implements DocPrintJob {

    @Override
    public PrintService getPrintService() {
      return RehearsalQueue.this;
    }

    @Override
    public void print(Doc doc, @Nullable PrintRequestAttributeSet attributes)
        throws PrintException {
      try {
        byte[] job = (byte[]) doc.getPrintData();
        reception.take(job);
        jobs.add(job);
      } catch (IOException | InterruptedException e) {
        throw new PrintException(e);
      }
    }

    @Override
    public PrintJobAttributeSet getAttributes() {
      return new HashPrintJobAttributeSet();
    }

    @Override
    public void addPrintJobListener(PrintJobListener listener) {}

    @Override
    public void removePrintJobListener(PrintJobListener listener) {}

    @Override
    public void addPrintJobAttributeListener(
        PrintJobAttributeListener listener, PrintJobAttributeSet attributes) {}

    @Override
    public void removePrintJobAttributeListener(PrintJobAttributeListener listener) {}
  }
}
