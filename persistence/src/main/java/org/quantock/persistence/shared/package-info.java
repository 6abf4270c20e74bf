/**
 * What all repositories share: names of tables and columns, one-column values, migrations, the
 * platform of the server.
 */
package org.quantock.persistence.shared;
