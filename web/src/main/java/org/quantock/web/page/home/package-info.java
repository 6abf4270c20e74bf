/** The home page: what waits for the person, and whose turn everything else is. */
package org.quantock.web.page.home;
