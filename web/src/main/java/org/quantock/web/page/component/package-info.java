/**
 * The NHS.UK design system as Faces components: each tag of {@code urn:quantock:tags} emits the
 * documented HTML of nhsuk-frontend 10.6, without scripts, and gives fields exactly the id they
 * were given.
 */
package org.quantock.web.page.component;
