/** PDF by openhtmltopdf, shut off from files and network, with the fonts of {@code polices/}. */
package org.entstage.document.pdf;
