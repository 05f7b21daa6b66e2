/** esup-signature behind {@link org.entstage.signature.Parapheur}: its REST services, asked with an API key; every answer is checked. */
package org.entstage.esupsignature;
