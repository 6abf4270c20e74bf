/** Starts Quantock on Payara Micro in the foreground, for {@code mvn -Prun}. */
package org.quantock.ear.run;
