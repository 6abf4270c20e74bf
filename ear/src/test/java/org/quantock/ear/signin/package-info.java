/**
 * How people come in where it is no demonstration: from the first administrator's link to the list
 * of sessions, on a real Payara Micro with a real PostgreSQL and a real mail server.
 */
package org.quantock.ear.signin;
