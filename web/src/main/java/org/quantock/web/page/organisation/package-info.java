/** The pages of organisations: practices and bodies, and the imports. */
package org.quantock.web.page.organisation;
