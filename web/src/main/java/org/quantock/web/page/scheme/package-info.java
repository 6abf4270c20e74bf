/** Pages on which schemes are seen, made, set up, published, amended and closed. */
package org.quantock.web.page.scheme;
