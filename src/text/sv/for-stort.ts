/** The page that answers a form with more text than the app reads; the browser's way back leads to the filled in form. */
export const forStort = `<!doctype html>
<html lang="sv">
<head><meta charset="utf-8"><meta name="viewport" content="width=device-width"><title>För mycket text - KRAFT</title></head>
<body>
<main>
<h1>Det var för mycket text på en gång</h1>
<p>Inget har sparats. Gå tillbaka i webbläsaren, där står det du skrev kvar. Korta texten och skicka igen.</p>
</main>
</body>
</html>
`
