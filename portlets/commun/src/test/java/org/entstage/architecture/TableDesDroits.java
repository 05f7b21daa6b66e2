package org.entstage.architecture;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import org.entstage.droits.Action;
import org.entstage.droits.Droit;
import org.entstage.droits.RoleDefini;
import org.entstage.droits.RolesLivres;
import org.entstage.portlet.commun.CommunConfiguration;

/** {@code docs/rights*.md}: what there is to be allowed, and who is. */
public final class TableDesDroits {

    private static final String EN_TETE = """
            # Who may do what

            Made by `DroitsDocumentesTest` from the code; do not edit. After a change of handlers, roles, servlets or jobs:

            ```
            mvn -q -pl portlets/stage -am test -Dtest=DroitsDocumentesTest -Dsurefire.failIfNoSpecifiedTests=false -Drights.write=true
            ```

            Denied unless granted: a handler runs only for who has one of the rights that it names, and the use case behind asks again, with the
            object. The columns are the shipped roles; an institution copies and adjusts them. Letters say how far:

            | letter | scope |
            |---|---|
            | E | the whole institution, or the narrower perimeter that the grant names |
            | A | the centres, components or étapes that the grant names |
            | S | the students whom the person follows as referent |
            | P | the person's own file |

            A letter in parentheses after a right: the right must reach that far. In one's own portlet an object of somebody else is answered like
            one that does not exist.

            Who sees as somebody else (`AGIR_COMME`) has the rights that the suite knows of that person, for reading only. Roles of the portal are known
            as far as the directory's affiliations stand for them (`droits.roles.annuaire`); what the portal alone grants is missing from the view.
            """;

    private static final String ANNEXE = """
            # Ways into the WAR `%s`

            Made by its `DroitsDocumentesTest`; do not edit. Rights, roles and jobs, and what the letters mean: [rights.md](rights.md).
            Written by

            ```
            mvn -q -pl portlets/%s -am test -Dtest=DroitsDocumentesTest -Dsurefire.failIfNoSpecifiedTests=false -Drights.write=true
            ```
            """;

    private TableDesDroits() {}

    public static String rediger(
            Map<String, List<Porte>> portlets, Map<String, String> servlets, Map<String, String> taches) {
        StringBuilder texte = new StringBuilder(EN_TETE);
        texte.append("\n## Rights of the shipped roles\n\n| right | |")
                .append(titres())
                .append("\n|---|---|");
        texte.append("---|".repeat(RolesLivres.tous().size())).append('\n');
        for (Action action : Action.accordables()) {
            texte.append("| `")
                    .append(action)
                    .append("` | ")
                    .append(libelle(action))
                    .append(" |");
            RolesLivres.tous().forEach(role -> texte.append(cellule(lettres(role, action))));
            texte.append('\n');
        }
        texte.append("\n## Open to everybody, logged in or not\n\n| action | |\n|---|---|\n");
        Arrays.stream(Action.values())
                .filter(Action::ouverteATous)
                .forEach(action -> texte.append("| `%s` | %s |%n".formatted(action, libelle(action))));
        texte.append("\n## By a link, for its one object\n\nNo role grants these.\n\n| action | |\n|---|---|\n");
        Arrays.stream(Action.values())
                .filter(Action::parLien)
                .forEach(action -> texte.append("| `%s` | %s |%n".formatted(action, libelle(action))));
        portes(texte, portlets, servlets);
        texte.append("\n## Jobs\n\nNobody starts them; they run in the web application with `entstage.jobs=true`.\n\n");
        texte.append("| job | what it may |\n|---|---|\n");
        taches.forEach((tache, quoi) -> texte.append("| `%s` | %s |%n".formatted(tache, quoi)));
        return texte.toString();
    }

    /**
     * The ways into another WAR; rights, roles and jobs stand in the first document.
     *
     * @param module folder of the WAR
     */
    public static String annexe(String module, Map<String, List<Porte>> portlets, Map<String, String> servlets) {
        StringBuilder texte = new StringBuilder(ANNEXE.formatted(module, module));
        portes(texte, portlets, servlets);
        return texte.toString();
    }

    private static void portes(StringBuilder texte, Map<String, List<Porte>> portlets, Map<String, String> servlets) {
        portlets.forEach((portlet, portes) -> {
            texte.append("\n## Portlet `").append(portlet).append("`\n\n| mode | phase | mapping | right |");
            texte.append(titres()).append("\n|---|---|---|---|");
            texte.append("---|".repeat(RolesLivres.tous().size())).append('\n');
            portes.forEach(porte -> texte.append(ligne(porte)));
        });
        texte.append("\n## Addresses outside the portal\n\n| address | who |\n|---|---|\n");
        servlets.forEach((adresse, qui) -> texte.append("| `%s` | %s |%n".formatted(adresse, qui)));
    }

    private static String titres() {
        return RolesLivres.tous().stream().map(role -> " " + role.code() + " |").collect(Collectors.joining());
    }

    private static String ligne(Porte porte) {
        String mapping = porte.mapping().isEmpty() ? "(first view)" : "`" + porte.mapping() + "`";
        StringBuilder ligne = new StringBuilder(
                "| %s | %s | %s | %s |".formatted(porte.mode(), porte.phase(), mapping, porte.droits()));
        RolesLivres.tous().forEach(role -> ligne.append(cellule(porte.par(role))));
        return ligne.append('\n').toString();
    }

    private static String cellule(String lettres) {
        return lettres.isEmpty() ? " |" : " " + lettres + " |";
    }

    private static String lettres(RoleDefini role, Action action) {
        return role.droits().stream()
                .filter(droit -> droit.action() == action)
                .map(Droit::portee)
                .sorted()
                .map(portee -> String.valueOf(portee.lettre()))
                .collect(Collectors.joining());
    }

    private static String libelle(Action action) {
        return CommunConfiguration.textes().getMessage("droits.action." + action, null, Locale.ENGLISH);
    }
}
