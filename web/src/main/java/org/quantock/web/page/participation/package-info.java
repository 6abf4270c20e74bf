/** Pages on which schemes are offered and practices choose. */
package org.quantock.web.page.participation;
