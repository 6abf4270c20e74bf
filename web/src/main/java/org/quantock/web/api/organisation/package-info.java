/** Imports by programs: files posted to be imported, and how far their imports are. */
package org.quantock.web.api.organisation;
