/**
 * What the archives must look like.
 *
 * <ol>
 *   <li>ARC-1: the EAR has each library once, in {@code lib/}, and one WAR with the context root
 *       {@code /}.
 *   <li>ARC-2: the WAR in the EAR has no library but OmniFaces.
 *   <li>ARC-3: no archive carries a {@code jakarta.*} API: the server has them.
 *   <li>ARC-4: every jar of ours, and the WAR, has a {@code beans.xml}.
 *   <li>ARC-5: the migrations travel with the {@code flyway.location} that Open Liberty needs, and
 *       {@code persistence.xml} names its classes.
 *   <li>ARC-6: the WAR for Payara Micro is self-contained.
 * </ol>
 */
package org.quantock.ear.archive;
