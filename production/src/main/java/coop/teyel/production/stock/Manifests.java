package coop.teyel.production.stock;

import coop.teyel.production.facts.CommandId;
import coop.teyel.production.members.Role;
import jakarta.annotation.security.DenyAll;
import jakarta.annotation.security.RolesAllowed;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Service;

/// Packing for a stall, and counting back.
@Service
@DenyAll
public class Manifests {

  Manifests() {}

  /// Begins to pack for a stall; goes on with the manifest that is being packed, if there is one.
  @RolesAllowed(Role.IS_MEMBER)
  public Manifest open(CommandId command, StallId stall) {
    throw new UnsupportedOperationException(command + "" + stall);
  }

  /// The manifest that is being packed for a stall.
  @RolesAllowed(Role.IS_MEMBER)
  public Optional<Manifest> packing(StallId stall) {
    throw new UnsupportedOperationException(stall.value());
  }

  /// A manifest with what is in it.
  @RolesAllowed(Role.IS_MEMBER)
  public Manifest get(ManifestId id) {
    throw new UnsupportedOperationException(id.value());
  }

  /// Puts the scanned garment in; from now on only this stall may sell it.
  @RolesAllowed(Role.IS_MEMBER)
  public PackAnswer pack(CommandId command, ManifestId manifest, String raw) {
    throw new UnsupportedOperationException(command + "" + manifest + raw);
  }

  /// Takes a garment out again, back to the workshop.
  @RolesAllowed(Role.IS_MEMBER)
  public PackAnswer unpack(CommandId command, ManifestId manifest, String code) {
    throw new UnsupportedOperationException(command + "" + manifest + code);
  }

  /// Sends the manifest off; it does not change any more.
  @RolesAllowed(Role.IS_MEMBER)
  public SendAnswer send(CommandId command, ManifestId manifest) {
    throw new UnsupportedOperationException(command + "" + manifest);
  }

  /// Takes the scanned garment back to the workshop.
  @RolesAllowed(Role.IS_MEMBER)
  public BackAnswer scanBack(CommandId command, StallId stall, String raw) {
    throw new UnsupportedOperationException(command + "" + stall + raw);
  }

  /// Says that a garment of the stall did not come back and was not sold.
  @RolesAllowed(Role.IS_MEMBER)
  public BackAnswer lost(CommandId command, StallId stall, String code) {
    throw new UnsupportedOperationException(command + "" + stall + code);
  }

  /// What a stall has: packed and neither sold nor counted back; oldest first.
  @RolesAllowed(Role.IS_MEMBER)
  public List<ForSale> present(StallId stall) {
    throw new UnsupportedOperationException(stall.value());
  }
}
