/** The page that each subject stands on: what was done, the place of the survey, and a footer that may be shifted. */
export const page = (place: string): string => `<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width">
<link rel="icon" href="data:,">
<title>Your application was submitted</title>
<style>body { font: 1rem/1.5 sans-serif; margin: 2rem auto; max-width: 50rem }</style>
</head>
<body>
<main>
<h1>Your application was submitted</h1>
<p>Your passport will be sent to you within six weeks. We have sent a confirmation to your e-mail address.</p>
${place}
</main>
<footer><p>An official website of the United States government</p></footer>
</body>
</html>`;
