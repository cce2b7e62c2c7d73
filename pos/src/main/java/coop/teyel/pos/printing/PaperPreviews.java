package coop.teyel.pos.printing;

import coop.teyel.hardware.encoding.Encoder;
import coop.teyel.hardware.profiles.Profile;
import coop.teyel.hardware.rehearsal.Paper;
import coop.teyel.hardware.rehearsal.RehearsalPrinter;
import coop.teyel.pos.printing.printers.PrintJob;
import coop.teyel.pos.printing.printers.Printer;
import coop.teyel.pos.printing.printers.PrinterKinds;
import coop.teyel.production.members.Role;
import coop.teyel.production.papers.PrintRequest;
import jakarta.annotation.security.DenyAll;
import jakarta.annotation.security.RolesAllowed;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Service;

/// Papers as pictures: the last fifty that were sent, and any other before it is printed.
///
/// A picture is read back from the very bytes that a printer gets, so it shows what those print.
@Service
@DenyAll
public class PaperPreviews {

  private final PaperRows papers;
  private final JobRows jobs;
  private final PrinterRows printers;
  private final PrinterKinds kinds;
  private final PaperRenderer drawings;

  PaperPreviews(
      PaperRows papers,
      JobRows jobs,
      PrinterRows printers,
      PrinterKinds kinds,
      PaperRenderer drawings) {
    this.papers = papers;
    this.jobs = jobs;
    this.printers = printers;
    this.kinds = kinds;
    this.drawings = drawings;
  }

  /// The jobs whose papers can be shown, the newest first.
  @RolesAllowed(Role.IS_MEMBER)
  public List<PrintJob> latest() {
    return papers.latest().stream().map(jobs::find).flatMap(Optional::stream).toList();
  }

  /// The paper of a job, as long as it is kept.
  @RolesAllowed(Role.IS_MEMBER)
  public Optional<Shown> show(long job) {
    return papers.find(job).map(kept -> shown(kinds.of(kept.profile()), kept.bytes()));
  }

  /// What a paper would look like on the printer where it would be printed.
  @RolesAllowed(Role.IS_MEMBER)
  public Shown preview(PrintRequest request) {
    Profile profile = kinds.of(printers.get(Printer.Use.of(request)).profile());
    return shown(profile, new Encoder(profile).encode(drawings.show(request)));
  }

  private static Shown shown(Profile profile, byte[] bytes) {
    Paper paper = new RehearsalPrinter().print(profile, bytes);
    return new Shown(paper.png(), String.join("\n", paper.lines()));
  }

  /// A paper to look at.
  ///
  /// @param png the picture, one pixel a dot
  /// @param text what stands on it in letters, for those who have it read aloud; lines that are
  ///   drawn are missing
  @SuppressWarnings("ArrayRecordComponent") // made for one screen and never compared
  public record Shown(byte[] png, String text) {}
}
