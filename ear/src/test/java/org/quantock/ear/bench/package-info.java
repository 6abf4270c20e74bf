/**
 * The speed of the bulk work at national scale against anchors in the same run: {@code mvn verify
 * -Pbench}. docs/performance.md says what is measured and how to read it.
 */
package org.quantock.ear.bench;
