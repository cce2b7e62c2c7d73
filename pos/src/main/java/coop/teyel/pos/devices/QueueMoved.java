package coop.teyel.pos.devices;

/// Happened after a commit: papers came into the queue or moved on in it.
public record QueueMoved() {}
