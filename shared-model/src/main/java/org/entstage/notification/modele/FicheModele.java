package org.entstage.notification.modele;

/**
 * A template as its writer sees it.
 *
 * @param centre place that is looked at
 * @param libelle label of the centre, null for the institution
 * @param modele what holds there
 * @param propre whether the place wrote it itself
 * @param version what a form must send back: 0 while the place has none of its own
 * @param origine label of the place that wrote what holds, empty for the institution, null for what is delivered
 * @param herite what would hold without the place's own
 * @param modifiable whether the reader may change it
 */
public record FicheModele(
        long centre,
        String libelle,
        CleModele cle,
        ModeleCourriel modele,
        boolean propre,
        int version,
        String origine,
        ModeleCourriel herite,
        boolean modifiable) {}
