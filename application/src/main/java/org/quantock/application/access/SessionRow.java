package org.quantock.application.access;

import java.time.Instant;

/**
 * One session as listed.
 *
 * @param browser what the browser says it is, in short
 * @param here whether it is the one that asks
 */
public record SessionRow(
    String id, Instant startedAt, Instant seenAt, String address, String browser, boolean here) {}
