package coop.teyel.production.garments;

import coop.teyel.production.garments.Owner.Customer;
import coop.teyel.production.garments.Owner.ForSale;
import coop.teyel.production.garments.Owner.Gift;
import coop.teyel.production.garments.Owner.Nobody;
import coop.teyel.production.garments.Owner.OfMember;
import coop.teyel.production.garments.Owner.Rag;
import coop.teyel.production.members.MemberId;
import java.util.Map;
import java.util.Objects;
import org.jooq.Condition;
import org.jooq.Field;
import org.jooq.Record;
import org.jspecify.annotations.Nullable;

/// An owner as two columns: what kind, and which member where it is one.
record OwnerColumns(Field<String> kind, Field<MemberId> member) {

  static final String FOR_SALE = "FOR_SALE";
  static final String CUSTOMER = "CUSTOMER";
  static final String MEMBER = "MEMBER";

  Condition is(Owner owner) {
    MemberId whose = member(owner);
    return kind.eq(kind(owner)).and(whose == null ? member.isNull() : member.eq(whose));
  }

  void put(Owner owner, Map<Field<?>, @Nullable Object> row) {
    row.put(kind, kind(owner));
    row.put(member, member(owner));
  }

  Owner read(Record row) {
    String word = row.get(kind);
    return switch (word) {
      case "NOBODY" -> new Nobody();
      case FOR_SALE -> new ForSale();
      case CUSTOMER -> new Customer();
      case "GIFT" -> new Gift();
      case "RAG" -> new Rag();
      case MEMBER -> new OfMember(Objects.requireNonNull(row.get(member)));
      default -> throw new IllegalArgumentException("no kind of owner: " + word);
    };
  }

  private static String kind(Owner owner) {
    return switch (owner) {
      case Nobody _ -> "NOBODY";
      case ForSale _ -> FOR_SALE;
      case OfMember _ -> MEMBER;
      case Customer _ -> CUSTOMER;
      case Gift _ -> "GIFT";
      case Rag _ -> "RAG";
    };
  }

  private static @Nullable MemberId member(Owner owner) {
    return owner instanceof OfMember(MemberId whose) ? whose : null;
  }
}
