/** What must hold although the server is killed: a real Payara Micro on a real PostgreSQL. */
package org.quantock.ear.faults;
