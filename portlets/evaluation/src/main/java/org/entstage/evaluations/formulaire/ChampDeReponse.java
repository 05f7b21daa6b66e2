package org.entstage.evaluations.formulaire;

/** Names of the fields of a question, in addresses and in the form. */
final class ChampDeReponse {

    private ChampDeReponse() {}

    static String valeur(String question) {
        return "q." + question;
    }

    /** @param item of a group of yes/no */
    static String item(String question, String item) {
        return "q." + question + "." + item;
    }

    static String commentaire(String question) {
        return "c." + question;
    }
}
