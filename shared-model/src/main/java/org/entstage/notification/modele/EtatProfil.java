package org.entstage.notification.modele;

/**
 * Whether somebody is told at a place.
 *
 * @param propre what the place itself decided, null when it inherits
 * @param actif what holds
 * @param herite what would hold if it inherited
 * @param origine label of the place whose decision holds, empty for the institution, null for what is delivered
 */
public record EtatProfil(Profil profil, Boolean propre, boolean actif, boolean herite, String origine) {}
