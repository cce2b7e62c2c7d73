package coop.teyel.production.garments;

import coop.teyel.production.garments.Owner.Customer;
import coop.teyel.production.garments.Owner.ForSale;
import coop.teyel.production.garments.Owner.Gift;
import coop.teyel.production.garments.Owner.Nobody;
import coop.teyel.production.garments.Owner.OfMember;
import coop.teyel.production.garments.Owner.Rag;
import coop.teyel.production.garments.Place.InRepair;
import coop.teyel.production.garments.Place.Lost;
import coop.teyel.production.garments.Place.Stall;
import coop.teyel.production.garments.Place.WithCustomer;
import coop.teyel.production.garments.Place.WithMember;
import coop.teyel.production.garments.Place.Workshop;
import coop.teyel.production.members.MemberId;

/// Owners and places as they are stored: one word, or a word and an id.
final class OwnerAndPlaceText {

  static final String FOR_SALE = "FOR_SALE";
  static final String CUSTOMER = "CUSTOMER";
  static final String MEMBER = "MEMBER ";
  static final String LOST = "LOST";
  private static final String STALL = "STALL ";

  private OwnerAndPlaceText() {}

  static String of(Owner owner) {
    return switch (owner) {
      case Nobody _ -> "NOBODY";
      case ForSale _ -> FOR_SALE;
      case OfMember(MemberId member) -> MEMBER + member;
      case Customer _ -> CUSTOMER;
      case Gift _ -> "GIFT";
      case Rag _ -> "RAG";
    };
  }

  static String of(Place place) {
    return switch (place) {
      case Workshop _ -> "WORKSHOP";
      case Stall(String stall) -> STALL + stall;
      case WithMember(MemberId member) -> MEMBER + member;
      case WithCustomer _ -> CUSTOMER;
      case InRepair _ -> "REPAIR";
      case Lost _ -> LOST;
    };
  }

  static Owner owner(String word) {
    return switch (word) {
      case "NOBODY" -> new Nobody();
      case FOR_SALE -> new ForSale();
      case CUSTOMER -> new Customer();
      case "GIFT" -> new Gift();
      case "RAG" -> new Rag();
      default -> new OfMember(new MemberId(idAfter(MEMBER, word)));
    };
  }

  static Place place(String word) {
    return switch (word) {
      case "WORKSHOP" -> new Workshop();
      case CUSTOMER -> new WithCustomer();
      case "REPAIR" -> new InRepair();
      case LOST -> new Lost();
      case String stall when stall.startsWith(STALL) -> new Stall(idAfter(STALL, stall));
      default -> new WithMember(new MemberId(idAfter(MEMBER, word)));
    };
  }

  private static String idAfter(String kind, String word) {
    if (!word.startsWith(kind)) {
      throw new IllegalArgumentException("neither an owner nor a place: " + word);
    }
    return word.substring(kind.length());
  }
}
