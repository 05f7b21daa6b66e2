/**
 * Forms: what was typed is bound to the declared fields of a form class and nothing else, checked by Bean Validation,
 * and kept with its errors when it was refused. Owns no table; refused forms live in the portlet session.
 */
package org.entstage.portlet.commun.formulaire;
