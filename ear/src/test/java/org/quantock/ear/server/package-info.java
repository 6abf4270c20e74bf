/**
 * The EAR on a full Payara Server, set up by {@code config/payara-server}; the suite {@code
 * server}.
 */
package org.quantock.ear.server;
