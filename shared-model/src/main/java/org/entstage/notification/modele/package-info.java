/**
 * What is told by mail, to whom, in which words: the catalogue of {@link org.entstage.notification.modele.Evenement
 * events}, {@link org.entstage.notification.modele.Profil profiles} and {@link org.entstage.notification.modele.Variable
 * variables}, and what the institution and its centres make of it: switches and templates, inherited downwards. Tables:
 * {@code courriel_modele}, {@code courriel_interrupteur}.
 *
 * <p>A new event is:
 *
 * <ol>
 *   <li>an entry of {@code Evenement}: its profiles, its own variables, and where it tells the staff what they must have
 *       asked for ({@code AvisPersonnel}, with its words {@code personnel.avis.*} on the screen of the centre's staff);
 *   <li>each new variable: an entry of {@code Variable}, and its lines {@code variable.*} and {@code exemple.*} in both
 *       {@code notification/catalogue_*.properties}; the event's line {@code evenement.*} there too;
 *   <li>a subject and a body for each reader in both {@code notification/modeles_*.properties}, keys {@code
 *       EVENT.PROFILE.sujet} and {@code .corps};
 *   <li>a listener method in {@code notification.avis} that announces it, {@code annonceur.annoncer(new Annonce(event,
 *       avis).avec(variable, value))}; {@code uneFois} for a task that may run twice, {@code enLangue} for who has no
 *       account, {@link org.entstage.notification.modele.Variable#secrete} for a link that nobody else may read.
 * </ol>
 *
 * <p>Tests find what is forgotten: an event that nothing announces, a variable that nobody fills or no text describes, a
 * template that reads what it may not. Then {@code CourrielsDocumentesTest} with {@code -Dcourriels.write=true}.
 */
package org.entstage.notification.modele;
