package coop.teyel.production.live;

/// Something that other people's open screens show: published in the transaction, told after it.
public interface LiveUpdate {}
