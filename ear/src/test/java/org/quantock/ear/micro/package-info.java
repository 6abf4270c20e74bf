/** The built WAR, deployed whole on Payara Micro once, with every story played against it. */
package org.quantock.ear.micro;
