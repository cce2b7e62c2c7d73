package coop.teyel.production.labels;

import coop.teyel.hardware.scanning.GarmentNumber;
import coop.teyel.production.garments.Garment;
import coop.teyel.production.garments.Garments;
import java.util.List;
import java.util.stream.IntStream;

/// The garments of one act, whose numbers follow each other: `first number+how many`.
record Born(GarmentNumber first, int pieces) {

  static Born of(List<Garment> garments) {
    return new Born(garments.getFirst().number(), garments.size());
  }

  static Born parse(String text) {
    int plus = text.indexOf('+');
    return new Born(
        new GarmentNumber(text.substring(0, plus)), Integer.parseInt(text.substring(plus + 1)));
  }

  List<Garment> read(Garments garments) {
    return IntStream.range(first.serial(), first.serial() + pieces)
        .mapToObj(GarmentNumber::of)
        .map(number -> garments.get(number).garment())
        .toList();
  }

  @Override
  public String toString() {
    return first + "+" + pieces;
  }
}
