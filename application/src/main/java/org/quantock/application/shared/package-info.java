/**
 * What every use case stands on: the stereotypes that open a transaction and check the permission,
 * who is calling, the business date, and the ports to the world outside.
 */
package org.quantock.application.shared;
