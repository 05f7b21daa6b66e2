/** One's own mails, in every portlet: their language, those that one does not want, a day's mails as one. Owns no table. */
package org.entstage.stage.courriel.preference;
