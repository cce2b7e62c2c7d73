package coop.teyel.production.designs;

import coop.teyel.production.facts.CommandId;
import coop.teyel.production.facts.FactIds;
import coop.teyel.production.facts.IdempotentCommands;
import coop.teyel.production.facts.Outcome;
import coop.teyel.production.members.Role;
import coop.teyel.production.members.SignedIn;
import jakarta.annotation.security.DenyAll;
import jakarta.annotation.security.PermitAll;
import jakarta.annotation.security.RolesAllowed;
import java.util.Optional;
import org.springframework.stereotype.Service;

/// The photos of designs, made small when they come in.
@Service
@DenyAll
public class Photos {

  private final PhotoRows rows;
  private final IdempotentCommands commands;
  private final FactIds ids;

  Photos(PhotoRows rows, IdempotentCommands commands, FactIds ids) {
    this.rows = rows;
    this.commands = commands;
    this.ids = ids;
  }

  /// Keeps a photo, at most 1000 pixels wide and high, turned as the camera was held, and without
  /// what the camera wrote beside it (place, device).
  @RolesAllowed(Role.IS_COORDINATOR)
  public PhotoAnswer add(CommandId command, byte[] file) {
    return switch (PhotoReading.of(file)) {
      case PhotoReading.Small small ->
          commands.once(
              command,
              () -> kept(small.jpeg()),
              id -> new PhotoAnswer.Kept(DesignPictures.path(id)));
      case PhotoReading.Refused refused -> refused.answer();
    };
  }

  /// The JPEG of a kept photo.
  @PermitAll
  public Optional<byte[]> jpeg(String id) {
    return rows.find(id);
  }

  private Outcome<PhotoAnswer> kept(byte[] jpeg) {
    String id = ids.next();
    rows.add(id, jpeg, SignedIn.member());
    return Outcome.accepted(new PhotoAnswer.Kept(DesignPictures.path(id)), id);
  }
}
