package coop.teyel.production.designs;

import coop.teyel.production.facts.CommandId;
import coop.teyel.production.facts.FactIds;
import coop.teyel.production.facts.FactReference;
import coop.teyel.production.facts.IdempotentCommands;
import coop.teyel.production.facts.Outcome;
import coop.teyel.production.members.Role;
import coop.teyel.production.members.SignedIn;
import jakarta.annotation.security.DenyAll;
import jakarta.annotation.security.PermitAll;
import jakarta.annotation.security.RolesAllowed;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;

/// The styles of garments that the co-op makes.
@Service
@DenyAll
public class Designs {

  private final DesignRows rows;
  private final DesignPictures pictures;
  private final IdempotentCommands commands;
  private final FactIds ids;

  /// A version never changes once it is there, and every scan asks for one.
  private final Map<Version, Design> known = new ConcurrentHashMap<>();

  Designs(DesignRows rows, DesignPictures pictures, IdempotentCommands commands, FactIds ids) {
    this.rows = rows;
    this.pictures = pictures;
    this.commands = commands;
    this.ids = ids;
  }

  /// The latest version of every design, in the order in which they were first made.
  @PermitAll
  public List<Design> all() {
    List<DesignId> all = rows.ids();
    Map<DesignId, Design> latest = get(all);
    return all.stream().map(id -> Objects.requireNonNull(latest.get(id))).toList();
  }

  /// The latest versions of those designs, of which each must exist.
  @PermitAll
  public Map<DesignId, Design> get(Collection<DesignId> ids) {
    return rows.latest(ids).entrySet().stream()
        .collect(Collectors.toMap(Map.Entry::getKey, it -> version(it.getKey(), it.getValue())));
  }

  /// The latest version of a design, which must exist.
  @PermitAll
  public Design get(DesignId id) {
    return version(id, rows.latest(id));
  }

  /// A version of a design, which must exist.
  @PermitAll
  public Design version(DesignId id, int version) {
    return known.computeIfAbsent(
        new Version(id, version), _ -> rows.find(id, version).orElseThrow());
  }

  /// Makes a design.
  @RolesAllowed(Role.IS_COORDINATOR)
  public DesignAnswer make(CommandId command, DesignDraft draft) {
    return write(command, new DesignId(ids.next()), stripped(draft));
  }

  /// Makes the next version of a design, which must exist; the versions before it stay.
  @RolesAllowed(Role.IS_COORDINATOR)
  public DesignAnswer change(CommandId command, DesignId id, DesignDraft draft) {
    return write(command, get(id).id(), stripped(draft));
  }

  private DesignAnswer write(CommandId command, DesignId id, DesignDraft draft) {
    DesignAnswer fault = DraftCheck.faultOf(draft);
    return fault != null ? fault : commands.once(command, () -> added(id, draft), this::made);
  }

  private Outcome<DesignAnswer> added(DesignId id, DesignDraft draft) {
    DesignAnswer fault = faultOf(id, draft);
    if (fault != null) {
      return Outcome.refused(fault);
    }
    Design design = versionOf(id, rows.latest(id) + 1, draft);
    rows.add(design, SignedIn.member());
    return Outcome.accepted(
        new DesignAnswer.Made(design), new Version(id, design.version()).text());
  }

  private @Nullable DesignAnswer faultOf(DesignId id, DesignDraft draft) {
    if (!pictures.isThere(draft.picture())) {
      return new DesignAnswer.NoPicture();
    }
    boolean taken =
        all().stream()
            .anyMatch(other -> !other.id().equals(id) && other.name().equals(draft.name()));
    return taken ? new DesignAnswer.NameTaken() : null;
  }

  private DesignAnswer made(String fact) {
    Version version = Version.parse(fact);
    return new DesignAnswer.Made(version(version.id(), version.version()));
  }

  private static DesignDraft stripped(DesignDraft draft) {
    return new DesignDraft(
        draft.name().strip(),
        draft.picture(),
        draft.sizes(),
        draft.colours(),
        draft.minutes(),
        draft.listPrice());
  }

  private static Design versionOf(DesignId id, int version, DesignDraft draft) {
    return new Design(
        id,
        version,
        draft.name(),
        draft.picture(),
        draft.sizes(),
        draft.colours(),
        draft.minutes(),
        draft.listPrice());
  }

  private record Version(DesignId id, int version) {

    static Version parse(String text) {
      FactReference.Part version = FactReference.parse(text).asPart();
      return new Version(new DesignId(version.id()), Integer.parseInt(version.name()));
    }

    String text() {
      return FactReference.of("design", id.value()).part(Integer.toString(version)).text();
    }
  }
}
