package org.entstage.convention.document;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** What the templates of a type of document may read: the components of its records, by themselves. */
public final class CatalogueDesVariables {

    private CatalogueDesVariables() {}

    /** In the order of the records, groups and lists before what is in them. */
    public static List<VariableDeDocument> de(TypeDocument type) {
        return Noeud.racine(type).tout().toList();
    }

    /** Values to try a template with: everything is there, each text says what it is, each list has two elements. */
    public static Map<String, Object> tout(TypeDocument type, Locale langue) {
        return valeurs(Noeud.racine(type), langue);
    }

    /** Values to try a template with: nothing is there. */
    public static Map<String, Object> rien(TypeDocument type) {
        return valeurs(Noeud.racine(type), null);
    }

    /** @param langue null for nothing */
    private static Map<String, Object> valeurs(Noeud noeud, Locale langue) {
        Map<String, Object> valeurs = new LinkedHashMap<>();
        noeud.enfants().forEach((nom, enfant) -> valeurs.put(nom, valeur(enfant, langue)));
        return valeurs;
    }

    private static Object valeur(Noeud noeud, Locale langue) {
        boolean vide = langue == null;
        return switch (noeud.variable().genre()) {
            case TEXTE -> vide ? "" : texte(noeud, langue);
            case VRAI -> !vide;
            case GROUPE -> valeurs(noeud, langue);
            case LISTE -> vide ? List.of() : List.of(valeurs(noeud, langue), valeurs(noeud, langue));
            case LISTE_DE_TEXTES -> vide ? List.of() : List.of(texte(noeud, langue), texte(noeud, langue));
        };
    }

    private static String texte(Noeud noeud, Locale langue) {
        return "[" + noeud.variable().libelle(langue) + "]";
    }
}
