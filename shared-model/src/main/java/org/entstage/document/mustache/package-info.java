/** Templates in Mustache, without partials of others, unescaped values or changed delimiters. */
package org.entstage.document.mustache;
