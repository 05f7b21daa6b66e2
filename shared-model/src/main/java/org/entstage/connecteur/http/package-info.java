/**
 * The connector to the portal's single sign-on, over HTTP.
 */
package org.entstage.connecteur.http;
