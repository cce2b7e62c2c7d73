package coop.teyel.pos.books;

import coop.teyel.production.fields.Happening;

/// The look at whether everything is as it was written went on, or came to an end.
public record Looked() implements Happening {}
