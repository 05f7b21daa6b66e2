/**
 * Who is there: login by CAS (protocol 3.0), roles, the session and its token.
 *
 * <p>The service address given to CAS is a setting, never the {@code Host} header of a request (CVE-2022-39369).
 */
package org.entstage.portail.login;
