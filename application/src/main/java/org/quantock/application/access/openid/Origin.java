package org.quantock.application.access.openid;

/**
 * Where somebody comes from who signs in.
 *
 * @param address where the request came from
 * @param browser what the browser says it is
 */
public record Origin(String address, String browser) {}
