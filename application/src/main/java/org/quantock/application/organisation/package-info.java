/**
 * Adds and finds organisations, and imports them from files: an uploaded file is compared with the
 * record and kept with its preview (ORG-4); confirming it starts the import in the background, in
 * one transaction (ORG-5). Other features add kinds of file by an {@link
 * org.quantock.application.organisation.ImportFormat}.
 */
package org.quantock.application.organisation;
